namespace SopEngine.Domain.Calendars;

/// <summary>An unbroken stretch of working time: <see cref="From"/> included, <see cref="To"/> included as a due time, excluded as a start.</summary>
public readonly record struct WorkingInterval(DateTime From, DateTime To)
{
    public TimeSpan Length => To - From;
}
