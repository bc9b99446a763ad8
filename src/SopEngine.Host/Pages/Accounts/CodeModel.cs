using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Accounts;

/// <summary>The step after the password.</summary>
/// <param name="Form">Where the code is typed.</param>
/// <param name="Kept">Who has got so far, sealed.</param>
/// <param name="Back">Where to go afterwards.</param>
public sealed record CodeModel(FormState Form, string Kept, string? Back);
