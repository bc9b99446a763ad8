namespace SopEngine.Domain.Trails;

/// <summary>Something about the record of a day that does not agree. <see cref="Outside"/>: the record kept outside that shows it.</summary>
public sealed record DayFault(DateOnly Day, DayFaultKind Kind, DayRecord? Outside = null);
