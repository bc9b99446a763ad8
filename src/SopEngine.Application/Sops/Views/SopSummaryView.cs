namespace SopEngine.Application.Sops.Views;

/// <summary>An SOP in force.</summary>
public sealed record SopSummaryView(string Id, string Title, int Revision);
