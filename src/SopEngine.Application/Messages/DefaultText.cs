namespace SopEngine.Application.Messages;

/// <summary>A message as it is shown: one line, and what it says.</summary>
internal sealed record DefaultText(string Subject, string Body);
