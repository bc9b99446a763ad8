using SopEngine.Application.Guests;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Guests;

/// <summary>What a link is about, and the form that confirms it.</summary>
public sealed record GuestConfirmModel(GuestFilingView Filing, string Key, FormState Form);
