namespace SopEngine.Domain.Sops;

/// <summary>How an amount of time is counted.</summary>
public enum TimeReading
{
    /// <summary>Working minutes on the region's calendar: breaks, nights, weekends and holidays do not count. The rule for menit and jam.</summary>
    WorkingElapsed,

    /// <summary>Close of business of the n-th working day after the day of start. The rule for hari.</summary>
    WorkingDayDate,

    /// <summary>Working minutes, a day being the minutes of a normal working day.</summary>
    WorkingElapsedDay,

    /// <summary>Calendar: same weekday or day number, clamped to the month's end, at close of business, rolled to the next working day. The rule for minggu, bulan, tahun.</summary>
    CalendarRollForward,

    /// <summary>Calendar hours without stops ("3x24 jam").</summary>
    CalendarElapsed,
}
