using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Views;

/// <summary>What was answered to a question: <see cref="Display"/> for people (labels, names of people and files), <see cref="Value"/> as stored.</summary>
public sealed record AnswerView(string Name, string Label, FieldType Type, Answer Value, string Display);
