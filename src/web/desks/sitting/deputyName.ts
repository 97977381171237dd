import type { SittingNow } from '../../../application/floorRegister.ts'

/** A deputy of the sitting by name; by id where the list does not know them. */
export const deputyName = ({ deputies }: Pick<SittingNow, 'deputies'>, id: string | null): string | null => (id === null ? null : (deputies.find((one) => one.id === id)?.name ?? id))

/** The deputies on the roll, as choices of a field. */
export const rollChoices = ({ deputies, hall }: Pick<SittingNow, 'deputies' | 'hall'>) =>
  deputies.filter(({ id }) => hall.roll?.deputyIds.includes(id)).map(({ id, name, groupName }) => ({ value: id, name: groupName === null ? name : `${name} (${groupName})` }))
