// The words of the fields for dates and times, in English.

export const fields = {
  noDate: 'Enter a date of the calendar, such as 3/12/2026 for 3 December.',
  noTime: 'Enter a time between 00:00 and 23:59, such as 9:00.',
  datePattern: 'dd/mm/yyyy',
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
  chooseDate: 'Choose a date',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  timePattern: 'hh:mm',
};
