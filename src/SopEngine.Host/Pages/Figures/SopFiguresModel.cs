namespace SopEngine.Host.Pages.Figures;

/// <summary>An SOP's table with what each row took in a period.</summary>
public sealed record SopFiguresModel(PeriodModel Period, SopRows Rows, TimeSpan OrdinaryDay);
