using SopEngine.Application.Tickets.Views;

namespace SopEngine.Application.Sops.Views;

/// <summary>What filing a ticket asks. <see cref="TopicRequired"/>: one of the topics must be named.</summary>
public sealed record IntakeView(IReadOnlyList<FieldView> Fields, IReadOnlyList<TopicView> Topics, IReadOnlyList<string> Channels, bool TopicRequired);
