import { expect } from '@playwright/test'
import { line } from '../fixtures/builders.ts'
import { carryOut, openSampleAt } from './openPlan.ts'
import { onDisk, onlyPlanFile } from './planFile.ts'
import { test } from './ringfence.ts'

const profile = { amount: 7_778_877, q1: 1_234_567, q2: 0, q3: 6_543_210, q4: 1_100 }

test('a year typed into the form of a line with a pause, or given up after one, keeps how it lies over the quarters', async ({
  machine,
}) => {
  const { page } = await machine.start()
  await openSampleAt(page, 'Budget')
  const { q1, q2, q3, q4 } = profile
  await carryOut(page, {
    type: 'line.add',
    record: line('beds', {}, [q1, q2, q3, q4], { description: 'Winter beds' }),
  })
  await page.getByRole('switch', { name: 'Plain table' }).click()
  const path = onlyPlanFile(machine.plansFolder)
  const amounts = () => onDisk(path, "select amount, q1, q2, q3, q4 from lines where id = 'beds'")
  const form = page.getByRole('dialog', { name: 'Winter beds' })
  const year = form.getByLabel('The whole year')
  const open = () => page.getByRole('button', { name: 'Winter beds', exact: true }).click()

  await test.step('given up after a pause, everything is as it was', async () => {
    await open()
    await year.fill('1')
    await expect.poll(amounts).toMatchObject([{ amount: 100 }])
    await year.pressSequentially('2')
    await page.keyboard.press('Escape')
    await expect.poll(amounts).toEqual([profile])
  })
  await test.step('typed with a pause, it lies over the quarters as the line did before', async () => {
    await open()
    await year.fill('8')
    await expect.poll(amounts).toMatchObject([{ amount: 800 }])
    await year.fill('80000')
    await year.press('Enter')
    const whole = { amount: 8_000_000, q1: 1_269_661, q2: 0, q3: 6_729_208, q4: 1_131 }
    await expect.poll(amounts).toEqual([whole])
    await expect(form.getByLabel('April to June')).toHaveValue('12,696.61')
    await test.step('and stays when the form is closed with Escape', async () => {
      await page.keyboard.press('Escape')
      await expect(form).toHaveCount(0)
      expect(amounts()).toEqual([whole])
    })
  })
})
