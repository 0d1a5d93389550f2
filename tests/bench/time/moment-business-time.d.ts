/** What the benchmark uses of this peer, which has no types of its own. */
declare module 'moment-business-time' {
  interface BusinessMoment {
    addWorkingTime(amount: number, unit: 'days' | 'hours'): BusinessMoment;
    toDate(): Date;
  }
  interface BusinessMomentFactory {
    (date: Date): BusinessMoment;
    updateLocale(locale: string, options: { workinghours: Record<string, readonly string[] | null> }): void;
  }
  const moment: BusinessMomentFactory;
  export default moment;
}
