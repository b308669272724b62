import type { Adjustment } from '../../../../domain/scenario/scenario.ts'
import { AllocationFields } from './AllocationFields.tsx'
import { AllocationPercentFields } from './AllocationPercentFields.tsx'
import { CutFields } from './CutFields.tsx'
import { DelayFields } from './DelayFields.tsx'
import type { FieldsProps } from './fieldsOf.ts'
import { StopFields } from './StopFields.tsx'
import { UpliftFields } from './UpliftFields.tsx'

/** The fields of one adjustment, by its kind. */
export function AdjustmentFields({ adjustment, ...others }: FieldsProps<Adjustment>) {
  switch (adjustment.kind) {
    case 'allocation':
      return <AllocationFields adjustment={adjustment} {...others} />
    case 'allocationPercent':
      return <AllocationPercentFields adjustment={adjustment} {...others} />
    case 'cut':
      return <CutFields adjustment={adjustment} {...others} />
    case 'uplift':
      return <UpliftFields adjustment={adjustment} {...others} />
    case 'delay':
      return <DelayFields adjustment={adjustment} {...others} />
    case 'stop':
      return <StopFields adjustment={adjustment} {...others} />
  }
}
