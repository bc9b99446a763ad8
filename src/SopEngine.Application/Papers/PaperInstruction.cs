namespace SopEngine.Application.Papers;

/// <summary>An instruction that somebody gave when he handed work on.</summary>
internal sealed record PaperInstruction(string From, string Text, DateTime At);
