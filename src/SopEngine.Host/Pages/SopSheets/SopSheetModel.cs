using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Host.Pages.SopDrafts;

namespace SopEngine.Host.Pages.SopSheets;

/// <summary>The sheet beside the table: of one row, or of the SOP as a whole.</summary>
/// <param name="Draft">The draft as it stands and as it was typed.</param>
/// <param name="Row">The row; null for the whole.</param>
/// <param name="Lists">What can be chosen.</param>
public sealed record SopSheetModel(SopDraftModel Draft, Step? Row, SheetLists Lists)
{
    /// <summary>Whether a finding is about what the sheet holds.</summary>
    public bool IsAbout(Finding finding) => SopSheetPages.RowOf(Draft.Revision, SopDraftModel.CellOf(Draft.Revision, finding)) is var row && (Row is null ? row is null : row == Row.Id);

    public string Text(string place) => Draft.Text(place);
}
