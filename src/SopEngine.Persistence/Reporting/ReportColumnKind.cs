namespace SopEngine.Persistence.Reporting;

internal enum ReportColumnKind
{
    /// <summary>As the table has it.</summary>
    Plain,

    /// <summary>Milliseconds as minutes.</summary>
    Minutes,

    /// <summary>1 where a condition holds, else 0.</summary>
    Counted,
}
