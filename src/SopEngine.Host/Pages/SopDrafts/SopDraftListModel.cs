using SopEngine.Application.Sops.Lineage;
using SopEngine.Application.Tickets.Views;
using SopEngine.Host.Pages.Forms;
using SopEngine.Persistence.Sops;

namespace SopEngine.Host.Pages.SopDrafts;

/// <summary>The open drafts of a region, and what a new one can begin with.</summary>
/// <param name="Drafts">The last edited first.</param>
/// <param name="Own">The region's SOPs that are in force.</param>
/// <param name="Examples">SOPs of all regions.</param>
/// <param name="Change">The form that begins a change of the region's own.</param>
/// <param name="New">The form that begins a new one.</param>
/// <param name="File">The form that takes a file.</param>
public sealed record SopDraftListModel(IReadOnlyList<SopDraftRow> Drafts, IReadOnlyList<OptionView> Own, IReadOnlyList<OptionView> Examples, FormState Change, FormState New, FormState File)
{
    /// <summary>What has a newer national template than it has answered.</summary>
    public IReadOnlyList<TemplateNews> News { get; init; } = [];

    /// <summary>False for those who only examine drafts.</summary>
    public bool MayWrite { get; init; } = true;

    public const string ChangeForm = "ubah";

    public const string NewForm = "baru";

    public const string FileForm = "berkas";
}
