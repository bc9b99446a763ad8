using SopEngine.Application.People.Import;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.People;

/// <summary>The page on which a table of people is read, looked at and saved.</summary>
/// <param name="Upload">The form that takes the file.</param>
/// <param name="Confirm">The form that saves it.</param>
public sealed record PeopleImportModel(FormState Upload, FormState Confirm)
{
    public const string UploadForm = "berkas", ConfirmForm = "simpan-berkas";

    /// <summary>What the file would do; null before one was read.</summary>
    public ImportPreview? Preview { get; init; }

    public string? FileName { get; init; }
}
