namespace SopEngine.Domain.Kpis;

/// <summary>How long a period of a report is.</summary>
public enum PeriodKind
{
    Month,
    Quarter,
    Half,
    Year,
}
