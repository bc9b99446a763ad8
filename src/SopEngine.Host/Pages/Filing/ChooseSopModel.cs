using SopEngine.Application.Sops.Views;

namespace SopEngine.Host.Pages.Filing;

/// <summary>The SOPs to choose from. <see cref="Mail"/>: the id of a mail that becomes the ticket; null for none.</summary>
public sealed record ChooseSopModel(IReadOnlyList<SopSummaryView> Sops, string? Mail);
