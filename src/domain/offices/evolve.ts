import { unreachable } from '../decider.ts'
import type { OfficeEvent } from './events.ts'
import { samePost } from './samePost.ts'
import type { Office } from './state.ts'

/** What an office is after one more event. An event that does not fit the state leaves it as it was: `decide` never lets one through. */
export const evolve = (state: Office, event: OfficeEvent): Office => {
  if (event.type === 'OfficeEstablished') {
    const { officeId, name, nameEn, kind, establishedOn } = event
    return { status: 'standing', officeId, kind, establishedOn, name, nameEn, names: [{ name, nameEn, from: establishedOn, documentNumber: null }], tenures: [] }
  }
  if (state.status === 'absent') return state
  switch (event.type) {
    case 'OfficeRenamed': {
      const { name, nameEn, renamedOn, documentNumber } = event
      return { ...state, name, nameEn, names: [...state.names, { name, nameEn, from: renamedOn, documentNumber }] }
    }
    case 'OfficeEnded': {
      const { type: _, officeId: _own, ...ending } = event
      return { ...state, status: 'ended', ending }
    }
    case 'HolderAppointed': {
      const { post, person, from, documentNumber } = event
      return { ...state, tenures: [...state.tenures, { post, person, from, until: null, documentNumber }] }
    }
    case 'HolderLeft':
      return {
        ...state,
        tenures: state.tenures.map((tenure) => (tenure.until === null && samePost(tenure.post, event.post) && tenure.person === event.person ? { ...tenure, until: event.until } : tenure)),
      }
    default:
      return unreachable(event)
  }
}
