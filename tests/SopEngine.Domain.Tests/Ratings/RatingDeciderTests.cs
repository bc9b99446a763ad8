using SopEngine.Domain.Problems;
using SopEngine.Domain.Ratings;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Tests.Ratings;

public sealed class RatingDeciderTests
{
    private static readonly DateTime _now = new(2026, 11, 23, 2, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(SatisfactionForm.One, 1)]
    [InlineData(SatisfactionForm.Ikm, 9)]
    public void A_closed_ticket_is_rated_by_its_regions_questions(SatisfactionForm form, int questions)
    {
        Decide(form, TicketStatus.Closed, null, [.. Enumerable.Repeat<int?>(3, questions)], "  Terima kasih. ").Succeeded(out var rating, out _).Should().BeTrue();

        rating!.Index.Should().Be(75);
        rating.Remark.Should().Be("Terima kasih.");
        RatingQuestions.AnsweredBy(rating).Should().BeSameAs(RatingQuestions.Of(form));
    }

    [Fact]
    public void The_index_is_the_mean_times_25() => new Rating([4, 4, 3, 3, 4, 2, 4, 3, 1], null, _now).Index.Should().BeApproximately(77.78m, 0.01m);

    [Theory]
    [InlineData(TicketStatus.Open)]
    [InlineData(TicketStatus.Waiting)]
    [InlineData(TicketStatus.Resolved)]
    public void What_is_not_closed_is_not_rated(TicketStatus status) =>
        Decide(SatisfactionForm.One, status, null, [4]).Problem.Should().BeOfType<RatingProblems.NotClosedYet>();

    [Fact]
    public void It_is_rated_once_whatever_is_asked_meanwhile()
    {
        Decide(SatisfactionForm.Ikm, TicketStatus.Open, new Rating([4], null, _now), [4]).Problem.Should().BeOfType<RatingProblems.AlreadyRated>();
        Decide(SatisfactionForm.None, TicketStatus.Closed, null, []).Problem.Should().BeOfType<RatingProblems.RatingNotAsked>();
    }

    [Fact]
    public void Every_wrong_score_is_told_with_its_field()
    {
        var problem = Decide(SatisfactionForm.Ikm, TicketStatus.Closed, null, [4, 0, 5, null, 1, 2, 3]).Problem!;

        problem.Errors.Select(error => (error.Field, error.Code)).Should().Equal(
            ("scores.2", "out-of-range"), ("scores.3", "out-of-range"), ("scores.4", "required"), ("scores.8", "required"), ("scores.9", "required"));
        Decide(SatisfactionForm.One, TicketStatus.Closed, null, [4, 4]).Problem!.Errors.Should().ContainSingle(error => error.Field == "scores");
    }

    private static Result<Rating> Decide(SatisfactionForm form, TicketStatus status, Rating? earlier, IReadOnlyList<int?> scores, string? remark = null) =>
        RatingDecider.Decide(form, ("BWI-2026-0001", status), earlier, scores, remark, _now);
}
