import type { PlainDate } from '../values/date.ts'
import type { Quarter } from '../values/financialYear.ts'
import { toThePenny } from './formulas.ts'
import { postsFrame, type PostsColumn } from './sheets/postsFrame.ts'

/** The formulas of one row of the sheet Posts. */
export function postFormulas(index: number) {
  const cell = (key: PostsColumn) => postsFrame.cell(key, index)
  return {
    /** A whole year at the salary in that column. */
    annual: (salary: PostsColumn): string => {
      const pay = `${cell(salary)}*${cell('wte')}`
      const onAllPay = `${pay}*(1+${cell('pensionRate')}+${cell('levyRate')})`
      const insurance = `${cell('niRate')}*MAX(0,${pay}-${cell('niThreshold')}*${cell('headcount')})`
      return toThePenny(`${onAllPay}+${insurance}`)
    },
    /** Days employed between two days, both counted. */
    days: ([first, last]: readonly [PlainDate, PlainDate]): string => {
      const [from, until] = [dayOf(first), dayOf(last)]
      const end = `IF(${cell('end')}="",${until},MIN(${cell('end')},${until}))`
      return `MAX(0,${end}-MAX(${cell('start')},${from})+1)`
    },
    /** A whole year by days employed of the days of that year. */
    cost: (annual: PostsColumn, days: PostsColumn, ofYear: string): string =>
      toThePenny(`${cell(annual)}*${cell(days)}/${ofYear}`),
    /** A quarter of the year: largest remainder by days employed, ties to the earliest quarter. */
    quarter: (quarter: Quarter): string => {
      const [pennies, days] = [`ROUND(100*${cell('cost')},0)`, cell('days')]
      const inQuarter = (each: Quarter) => `${pennies}*${cell(`days${each}`)}`
      const over = (each: Quarter) => `MOD(${inQuarter(each)},${days})`
      const luckier = others[quarter].map(
        (each) => `(${over(each)}${each < quarter ? '>=' : '>'}${over(quarter)})`,
      )
      const left = `(${([1, 2, 3, 4] as const).map(over).join('+')})/${days}`
      const whole = `(${inQuarter(quarter)}-${over(quarter)})/${days}`
      return `IF(${days}=0,0,(${whole}+IF(${luckier.join('+')}<${left},1,0))/100)`
    },
  }
}

const others: Readonly<Record<Quarter, readonly Quarter[]>> = {
  1: [2, 3, 4],
  2: [1, 3, 4],
  3: [1, 2, 4],
  4: [1, 2, 3],
}

const dayOf = (date: PlainDate): string => `DATE(${date.split('-').map(Number).join(',')})`
