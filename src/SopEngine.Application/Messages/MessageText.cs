namespace SopEngine.Application.Messages;

/// <summary>A message as it is shown: one line, and what it says.</summary>
internal sealed record MessageText(string Subject, string Body);
