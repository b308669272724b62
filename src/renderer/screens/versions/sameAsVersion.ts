/** Why there is nothing to go back to. */
export const sameAsVersion = 'The plan says the same as this version'
