namespace SopEngine.Domain.Tickets;

/// <summary>How an answer was written, before anybody knows which field it is for.</summary>
public enum AnswerKind
{
    Text,
    Number,
    YesNo,
    List,
}
