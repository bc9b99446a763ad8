using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>Reads the answers of an HTML form, where everything is text, by what each question asks for.</summary>
public static class FormAnswers
{
    /// <summary>The answers to these questions. Fields that were not sent or are blank are left out; an unticked box is no answer.</summary>
    /// <param name="fields">The questions that were shown.</param>
    /// <param name="values">All values sent under a name, in order.</param>
    public static IReadOnlyDictionary<string, Answer> Read(IEnumerable<FieldView> fields, Func<string, IEnumerable<string?>> values) =>
        throw new NotImplementedException();
}
