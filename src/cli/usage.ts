/** What the command line can do, as `ringfence help` prints it. */
export const usage = `ringfence <command>, run as: npm run --silent ringfence -- <command>

  new      make a plan              --authority CODE|NAME --year 2027-28 [--pack YEAR] [--title TEXT]
                                    or --sample           [--out FILE.trplan]
  show     PLAN                     what is in it; --json gives the whole plan in the exchange format
  import   FILE.json                a new plan out of the exchange format [--pack YEAR] [--out FILE.trplan]
  import-lines PLAN FILE            the budget lines of a spreadsheet (.xlsx, .ods, .csv) [--sheet NAME] [--skip-hidden] [--dry-run] [--json]
                                    exit code 0: all of it, 1: some cells were refused, 2: it could not be read
  check    PLAN                     what stands between it and submission [--sign-off] [--json]
                                    exit code 0: nothing stops it, 1: something does, 2: it could not be checked
  figures  PLAN                     every derived figure; --json also tells where each comes from
  scenarios PLAN                    the plan beside each of its scenarios [--json]
  cut      PLAN                     what a cut in the year comes to, and what can be stopped [--json]
                                    --source NAME|ID --from 2027-10-01 --of 8% (of the year) or --of 25,000 (pounds),
                                    or --percent 8 [--of year|rest] (rest: of what falls on and after the date)
                                    exit code 0: it can be met, 1: some of it cannot
  export   PLAN --out FOLDER        Word documents, finance workbook, tidy data and calendar
                                    --document annual-plan|finance-schedule|workbook|tidy-data|calendar|all
  versions PLAN                     its named versions, and whether the plan still says the same [--json]
  version  save PLAN --title TEXT   gives the plan as it is a name [--note TEXT]
                                    approved: --approve --by NAME --on DATE --reference MINUTE
  version  approve PLAN --title TEXT  marks a version there is as the one that was approved
                                    --by NAME --on DATE --reference MINUTE
  verify   PLAN                     walks the hash chain of its audit trail [--json]
  serve                             the whole program in a browser on this machine [--port N] [--open]
  call     OPERATION [JSON]         any operation of the contract; "-" reads the JSON from standard input
                                    --plan FILE.trplan fills in the plan's id and revision

  PLAN is the path of a .trplan file.
  --plans FOLDER     where plans are kept (else the environment variable RINGFENCE_PLANS, else Documents/Ringfence plans)
  --today DATE       stands in for today's date, as 2027-03-29
`
