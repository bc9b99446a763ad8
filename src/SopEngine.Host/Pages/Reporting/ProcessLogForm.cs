using SopEngine.Application.Tickets.Views;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Reporting;

/// <summary>The form that chooses what a process log has: what was typed, or what is proposed.</summary>
public sealed record ProcessLogForm(FormState State, string From, string To, string? Sop, IReadOnlyList<OptionView> Sops);
