namespace SopEngine.Application.Trials;

/// <summary>A message as it would have gone out.</summary>
/// <param name="At">UTC.</param>
/// <param name="To">Names of those who would get it; empty for nobody.</param>
/// <param name="Via">By which ways.</param>
/// <param name="Subject">One line.</param>
/// <param name="Body">What it says.</param>
public sealed record TrialMessage(DateTime At, IReadOnlyList<string> To, IReadOnlyList<string> Via, string Subject, string Body);
