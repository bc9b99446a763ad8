namespace SopEngine.Persistence.Reporting;

/// <summary>A column of a view.</summary>
/// <param name="Name">What readers call it; stays.</param>
/// <param name="Source">The table's column, or the condition that is counted.</param>
/// <param name="Kind">What is made of it.</param>
internal sealed record ReportColumn(string Name, string Source, ReportColumnKind Kind);
