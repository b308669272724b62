/** What the command line can do, as `ringfence help` prints it. */
export const usage = `ringfence <command>, run as: npm run --silent ringfence -- <command>

  new      make a plan              --authority CODE|NAME --year 2027-28 [--pack YEAR] [--title TEXT]
                                    or --sample           [--out FILE.trplan]
  show     PLAN                     what is in it; --json gives the whole plan in the exchange format
  import   FILE.json                a new plan out of the exchange format [--pack YEAR] [--out FILE.trplan]
  check    PLAN                     what stands between it and submission [--sign-off] [--json]
                                    exit code 0: nothing stops it, 1: something does, 2: it could not be checked
  figures  PLAN                     every derived figure [--json]
  export   PLAN --out FOLDER        Word documents --document annual-plan|finance-schedule|all
  verify   PLAN                     walks the hash chain of its audit trail [--json]
  serve                             the whole program in a browser on this machine [--port N] [--open]
  call     OPERATION [JSON]         any operation of the contract; "-" reads the JSON from standard input
                                    --plan FILE.trplan fills in the plan's id and revision

  PLAN is the path of a .trplan file.
  --plans FOLDER     where plans are kept (else the environment variable RINGFENCE_PLANS, else Documents/Ringfence plans)
  --today DATE       stands in for today's date, as 2027-03-29
`
