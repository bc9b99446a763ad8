using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Accounts;

/// <summary>Asking for a new password.</summary>
/// <param name="Form">Where the name is typed.</param>
/// <param name="Serves">Whether mails leave this installation.</param>
/// <param name="Asked">True once it was asked: the same whether there is such an account or not.</param>
public sealed record ForgottenModel(FormState Form, bool Serves, bool Asked);
