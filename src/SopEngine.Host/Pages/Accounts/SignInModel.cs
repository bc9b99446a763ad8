using SopEngine.Application.Accounts;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Accounts;

/// <summary>The sign-in form, where to go afterwards, and in Development the accounts to try.</summary>
public sealed record SignInModel(FormState Form, string? Back, IReadOnlyList<DemoAccount> Demo);
