namespace SopEngine.Application.Accounts;

/// <summary>Codes to write on paper, as they are shown this once.</summary>
public sealed record NewPaperCodes(IReadOnlyList<string> Codes);
