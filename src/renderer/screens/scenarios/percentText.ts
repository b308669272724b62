/** A percentage as people type it without its sign, and with the minus a keyboard has. */
export const withoutSign = (text: string): string => text.trim().replace(/\s*%$/, '').replace(/^[−–]/, '-')

/** A percentage that is not below nought. */
export const rises = /^\d{1,3}(\.\d{1,4})?$/
export const risesOrFalls = /^-?\d{1,3}(\.\d{1,4})?$/
