/**
 * One consistency boundary: what may happen next, and what the past adds up to.
 * Pure and total: today, ids and looked-up facts arrive in the command; there is no clock, no randomness, no I/O.
 */
export type Decider<State, Command, Event, Refusal> = {
  readonly initialState: State
  /** A refusal is an expected answer, shown to the person who asked; a throw is a bug. */
  readonly decide: (command: Command, state: State) => Decision<Event, Refusal>
  /** Adds one past event to the state. Never checks a rule: what happened, happened. */
  readonly evolve: (state: State, event: Event) => State
}

export type Decision<Event, Refusal> =
  | { readonly kind: 'accepted'; readonly events: readonly Event[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

export const accepted = <Event>(...events: readonly Event[]): Decision<Event, never> => ({ kind: 'accepted', events })

export const refused = <Refusal>(refusal: Refusal): Decision<never, Refusal> => ({ kind: 'refused', refusal })

/** What a stream of events adds up to, from the beginning. */
export const stateAfter = <State, Event>(
  { initialState, evolve }: Pick<Decider<State, never, Event, never>, 'initialState' | 'evolve'>,
  events: readonly Event[],
): State => events.reduce(evolve, initialState)

/** The same rules asked several commands, each after what the ones before it led to: all of them happen or none. */
export const inOrder = <State, Command, Event, Refusal>(decider: Decider<State, Command, Event, Refusal>): Decider<State, readonly Command[], Event, Refusal> => ({
  ...decider,
  decide: (commands, state) =>
    commands.reduce<Decision<Event, Refusal>>((so, command) => {
      if (so.kind === 'refused') return so
      const next = decider.decide(command, so.events.reduce(decider.evolve, state))
      return next.kind === 'refused' ? next : accepted(...so.events, ...next.events)
    }, accepted()),
})

/** Makes an unhandled member of a union a compile error. */
export const unreachable = (value: never): never => {
  throw new Error(`unhandled: ${JSON.stringify(value)}`)
}
