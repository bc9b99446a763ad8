namespace SopEngine.Application.Templates;

/// <summary>A ready reply as it was written: the title by which it is chosen, and what it says, with places to be filled.</summary>
internal sealed record ReplyTemplate(string Title, string Body);
