/** An exact number. The denominator is above nought. */
interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** What a calculation comes to, or a sentence that says why it cannot be worked out. */
type Working = { readonly value: Fraction } | { readonly refused: string }

/** A calculation is typed with an equals sign in front, as in a spreadsheet. */
export const isCalculation = (text: string): boolean => text.trimStart().startsWith('=')

/**
 * Whether an amount was typed as a sum without the equals sign, such as `1200*3`. What may be a date, a year such as 2026/27
 * or a part such as 1/4 is none, unless an equals sign says so.
 */
export const looksLikeArithmetic = (text: string): boolean =>
  /^[-+*/×÷−–\d£.,%() ]+$/.test(text) &&
  /[\d)%] ?[-+*/×÷−–] ?[-−–(£\d.]/.test(text) &&
  !dateOrYear.test(text) &&
  'value' in workOut(text)

const dateOrYear =
  /^\d{1,2} ?[-/−–] ?\d{1,2}(?: ?[-/−–] ?\d{2,4})?$|^(?:19|20)\d\d ?[-/−–] ?\d{2}(?:\d\d| ?[-/−–] ?\d{2})?$/

const longest = 200
const deepest = 20

const sumsOnly =
  'Ringfence works out sums of numbers only, like =12*3450.50. Enter the numbers in place of cells and functions'
const shape = 'Enter a calculation like =12*3450.50 or =(100+20)/4'

/**
 * Works out a calculation, with its equals sign or without, exactly: + − × ÷, brackets and percentages of numbers written as people
 * write amounts. There are no cells to refer to and no functions.
 */
export function workOut(text: string): Working {
  const typed = text.trim().replace(/^=/, '')
  if (typed.length > longest)
    return { refused: `Keep a calculation under ${longest} characters, or enter its result` }
  try {
    const tokens = tokensOf(typed)
    return { value: new Calculation(tokens).result() }
  } catch (error) {
    if (error instanceof NotWorkedOut) return { refused: error.message }
    throw error
  }
}

class NotWorkedOut extends Error {}

const signs: Readonly<Record<string, string>> = { '×': '*', '÷': '/', '−': '-', '–': '-' }
const token = /\s*(?:£\s*)?(\d{1,3}(?:,\d{3})+(?:\.\d*)?(?![\d,])|\d+(?:\.\d*)?|\.\d+|[-+*/()%×÷−–])\s*/y

function tokensOf(typed: string): readonly string[] {
  const tokens: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < typed.length) {
    const at = token.lastIndex
    const found = token.exec(typed)?.[1]
    if (found === undefined)
      throw new NotWorkedOut(/^\s*[\p{L}$#'"]/u.test(typed.slice(at)) ? sumsOnly : shape)
    tokens.push(signs[found] ?? found)
  }
  return tokens
}

type Operator = (a: Fraction, b: Fraction) => Fraction

const sum: Operator = (a, b) => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
})
const product: Operator = (a, b) => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
})
const negative = ({ numerator, denominator }: Fraction): Fraction => ({ numerator: -numerator, denominator })
const percent = ({ numerator, denominator }: Fraction): Fraction => ({
  numerator,
  denominator: denominator * 100n,
})

function quotient(a: Fraction, b: Fraction): Fraction {
  if (b.numerator === 0n) throw new NotWorkedOut('Nothing can be divided by nought. Change the calculation')
  const above = product(a, { numerator: b.denominator, denominator: b.numerator })
  return above.denominator > 0n ? above : { numerator: -above.numerator, denominator: -above.denominator }
}

const additions: Readonly<Record<string, Operator>> = { '+': sum, '-': (a, b) => sum(a, negative(b)) }
const multiplications: Readonly<Record<string, Operator>> = { '*': product, '/': quotient }

/** Reads tokens from left to right: a sum of products of signed numbers, percentages and brackets. */
class Calculation {
  readonly #tokens: readonly string[]
  #at = 0
  #depth = 0

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens
  }

  result(): Fraction {
    const value = this.#sum()
    if (this.#at < this.#tokens.length) throw new NotWorkedOut(shape)
    return value
  }

  #sum(): Fraction {
    return this.#chain(additions, () => this.#chain(multiplications, () => this.#signed()))
  }

  #chain(operators: Readonly<Record<string, Operator>>, part: () => Fraction): Fraction {
    let value = part()
    for (;;) {
      const operator = operators[this.#tokens[this.#at] ?? '']
      if (operator === undefined) return value
      this.#at += 1
      value = operator(value, part())
    }
  }

  #signed(): Fraction {
    const sign = this.#tokens[this.#at]
    if (sign !== '-' && sign !== '+') return this.#percentage()
    this.#at += 1
    const value = this.#deeper(() => this.#signed())
    return sign === '-' ? negative(value) : value
  }

  #percentage(): Fraction {
    let value = this.#number()
    while (this.#tokens[this.#at] === '%') {
      this.#at += 1
      value = percent(value)
    }
    return value
  }

  #number(): Fraction {
    const next = this.#tokens[this.#at] ?? ''
    this.#at += 1
    if (next === '(') {
      const value = this.#deeper(() => this.#sum())
      if (this.#tokens[this.#at] !== ')')
        throw new NotWorkedOut('A bracket is not closed. Put the closing one in')
      this.#at += 1
      return value
    }
    if (!/\d/.test(next)) throw new NotWorkedOut(shape)
    const [whole = '', decimals = ''] = next.replaceAll(',', '').split('.')
    return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) }
  }

  #deeper(read: () => Fraction): Fraction {
    this.#depth += 1
    if (this.#depth > deepest)
      throw new NotWorkedOut('This calculation has too many brackets inside one another. Make it simpler')
    const value = read()
    this.#depth -= 1
    return value
  }
}
