using SopEngine.Application.Papers;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Papers;

/// <summary>A paper's page: the sheet, the forms to sign it with, and what has just been done.</summary>
public sealed record PaperModel(PaperSheet Sheet, FormStates Forms, string? News);
