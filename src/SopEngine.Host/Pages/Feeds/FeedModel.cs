using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Feeds;

/// <summary>Whether the reader has a feed, and its address where it was made just now.</summary>
public sealed record FeedModel(bool Has, string? Address, FormStates Forms, bool Revoked);
