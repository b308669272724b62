import { formatDate, type PlainDate } from '../../../domain/values/date.ts'
import { quarterTitle, type Quarter } from '../../../domain/values/financialYear.ts'
import { FormDialog } from '../../components/FormDialog.tsx'

interface CloseEarlyDialogProps {
  readonly quarter: Quarter
  readonly lastDay: PlainDate
  readonly closeQuarter: () => void
  readonly cancel: () => void
}

/** Says what closing a quarter that is not over does to the forecast, before it is done. */
export function CloseEarlyDialog({ quarter, lastDay, closeQuarter, cancel }: CloseEarlyDialogProps) {
  const title = quarterTitle(quarter)
  return (
    <FormDialog
      title={`${title} is not over yet. Close it now?`}
      action="Close it before its end"
      act={closeQuarter}
      close={cancel}
      alert
    >
      <p>
        It ends on {formatDate(lastDay)}. Once it is closed the forecast takes only what is entered as spent
        in it, so whatever is spent until then would look unspent.
      </p>
      <p>
        Wait until it is over and everything is entered; or close it now, where nothing more will be spent in
        it. You can open it again.
      </p>
    </FormDialog>
  )
}
