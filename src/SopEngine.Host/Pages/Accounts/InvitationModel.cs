using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Accounts;

/// <summary>An invitation that can be used: whose it is.</summary>
public sealed record InvitationModel(string UserName, string Token, FormState Form);
