using SopEngine.Application.Settings;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Settings;

/// <summary>The page of one subject.</summary>
/// <param name="View">What is in force, and the history.</param>
/// <param name="Sheet">What stands in the boxes.</param>
/// <param name="Form">What became of a sending.</param>
public sealed record SettingModel(SettingView View, SettingSheet Sheet, FormState Form)
{
    public const string FormId = "pengaturan";

    public const string UploadId = "berkas";

    /// <summary>The revision that the sender had before him.</summary>
    public const string Seen = "dilihat";

    /// <summary>Empty rows that stand ready below a table.</summary>
    public const int Spare = 2;

    public string? Ground { get; init; }

    /// <summary>What saving would do; null when nobody asked.</summary>
    public SettingPreview? Preview { get; init; }

    /// <summary>What somebody else saved meanwhile.</summary>
    public IReadOnlyList<SettingDifference>? Meanwhile { get; init; }

    /// <summary>A refused upload of a file.</summary>
    public FormState? Upload { get; init; }

    /// <summary>The revision that was just saved.</summary>
    public int? Saved { get; init; }

    /// <summary>True when the boxes hold what was read from a file and nothing is saved yet.</summary>
    public bool FromUpload { get; init; }
}
