using SopEngine.Application.Sops.Views;

namespace SopEngine.Host.Pages.Filing;

/// <summary>The SOPs to choose from, and what the ticket is filed from.</summary>
public sealed record ChooseSopModel(IReadOnlyList<SopSummaryView> Sops, FilingOrigin Origin);
