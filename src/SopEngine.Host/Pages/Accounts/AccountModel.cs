using SopEngine.Application.Accounts;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Accounts;

/// <summary>One's own account.</summary>
/// <param name="Forms">Its forms.</param>
/// <param name="Coded">Whether signing in takes a code.</param>
/// <param name="Owed">Whether a role asks for one that is not set up.</param>
/// <param name="PaperLeft">How many paper codes are left.</param>
/// <param name="Sessions">Where one is signed in, the newest first.</param>
/// <param name="Current">The sign-in that asks; null when it has none.</param>
/// <param name="Done">What was done just now; null for nothing.</param>
public sealed record AccountModel(FormStates Forms, bool Coded, bool Owed, int PaperLeft, IReadOnlyList<SessionView> Sessions, Guid? Current, string? Done)
{
    public const string PasswordForm = "sandi", DevicesForm = "perangkat", SessionForm = "sesi";
}
