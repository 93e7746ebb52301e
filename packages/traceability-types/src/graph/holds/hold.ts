/** That a child was in a parent for a time (装载关系), both ends included; `known` is the time of the event that tells of it. */
export interface Hold {
  readonly parent: number;
  readonly child: number;
  /** Whether it is attached (association), and not packed (aggregation). */
  readonly attached: boolean;
  readonly since: number;
  until: number;
  readonly known: number;
}
