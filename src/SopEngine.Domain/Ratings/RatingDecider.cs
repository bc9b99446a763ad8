using System.Globalization;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Ratings;

/// <summary>Whether a ticket may be rated so: by its region's questions, when it is closed, and once.</summary>
public static class RatingDecider
{
    /// <param name="form">What the region asks.</param>
    /// <param name="ticket">Number and state of the ticket.</param>
    /// <param name="earlier">The rating it has; null for none.</param>
    /// <param name="scores">What was answered, as far as it was; in the order of the questions.</param>
    /// <param name="remark">What was written; null for nothing.</param>
    /// <param name="now">UTC.</param>
    public static Result<Rating> Decide(
        SatisfactionForm form, (string Number, TicketStatus Status) ticket, Rating? earlier, IReadOnlyList<int?> scores, string? remark, DateTime now)
    {
        if (earlier is not null)
        {
            return new RatingProblems.AlreadyRated(ticket.Number);
        }

        if (form == SatisfactionForm.None)
        {
            return new RatingProblems.RatingNotAsked();
        }

        if (ticket.Status != TicketStatus.Closed)
        {
            return new RatingProblems.NotClosedYet(ticket.Number);
        }

        var errors = Errors(RatingQuestions.Of(form).Count, scores).ToList();
        return errors.Count > 0
            ? new TicketProblems.FormInvalid(errors)
            : new Rating([.. scores.OfType<int>()], string.IsNullOrWhiteSpace(remark) ? null : remark.Trim(), now);
    }

    private static IEnumerable<FieldError> Errors(int questions, IReadOnlyList<int?> scores)
    {
        if (scores.Count > questions)
        {
            yield return new FieldError("scores", "too-many", $"Ada {questions} pertanyaan, tetapi {scores.Count} nilai.");
        }

        for (var index = 0; index < questions; index++)
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"scores.{index + 1}");
            if (scores.ElementAtOrDefault(index) is not { } score)
            {
                yield return new FieldError(field, "required", questions == 1 ? "Pilih satu nilai." : $"Pilih nilai untuk pertanyaan {index + 1}.");
            }
            else if (score is < Rating.Least or > Rating.Most)
            {
                yield return new FieldError(field, "out-of-range", $"Nilai harus dari {Rating.Least} sampai {Rating.Most}.");
            }
        }
    }
}
