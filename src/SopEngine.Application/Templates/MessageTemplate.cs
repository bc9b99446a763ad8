namespace SopEngine.Application.Templates;

/// <summary>A message as it was written: the line of its subject and what it says, both with places to be filled.</summary>
internal sealed record MessageTemplate(string Subject, string Body);
