namespace SopEngine.Application.Replies;

/// <summary>A ready reply, filled for one ticket and whoever asks.</summary>
public sealed record ReplyView(string Id, string Title, string Text);
