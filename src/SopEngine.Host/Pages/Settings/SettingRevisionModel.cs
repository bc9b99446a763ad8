using SopEngine.Application.Settings;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Settings;

/// <summary>One revision in the history of a subject, and the forms that put it in force again or leave it.</summary>
public sealed record SettingRevisionModel(SettingRevisionDetail Detail, FormState Return, FormState Leave)
{
    public const string ReturnForm = "kembali";

    public const string LeaveForm = "abaikan";
}
