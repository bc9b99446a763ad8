using SopEngine.Application.Calls;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Times;
using SopEngine.Application.Training;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Training;

namespace SopEngine.Application.Tests.Training;

public sealed class MoveTrainingClockTests : TwoRegionsTests
{
    [Fact]
    public async Task A_new_training_region_shows_real_time()
    {
        (await NowAsync(Practice)).Should().Be(TestHouse.Monday);
        var clock = (await House.Get<ReadTrainingClock>().HandleAsync(await House.AsAsync(Practice, "admin"), default)).Value();
        clock.Should().BeEquivalentTo(new { Now = TestHouse.Monday, Speed = 1, SetAt = (DateTimeOffset?)null, SetBy = (string?)null });
    }

    [Fact]
    public async Task Speed_and_jump_are_kept_in_the_database_and_shown_alike_by_every_host()
    {
        await MoveAsync(new MoveTrainingClockRequest(Speed: 60));
        House.Time.Advance(TimeSpan.FromMinutes(1));
        var answer = (await MoveAsync(new MoveTrainingClockRequest(To: TestHouse.Monday.AddDays(4)))).Body<TrainingClockView>();
        House.Time.Advance(TimeSpan.FromMinutes(1));

        answer.Should().BeEquivalentTo(new { Now = TestHouse.Monday.AddDays(4), Speed = 60, SetBy = "admin", SetAt = TestHouse.Monday.AddMinutes(1) });
        (await NowAsync(Practice)).Should().Be(TestHouse.Monday.AddDays(4).AddHours(1));
        var otherHost = new TenantTime(House.Database, House.Get<TenantRegistry>(), House.Time);
        (await otherHost.NowAsync(House.Tenant(Practice), default)).Should().Be(TestHouse.Monday.AddDays(4).AddHours(1).UtcDateTime);
    }

    [Theory]
    [InlineData(TrainingStep.Hour, "2026-11-23T09:00:00+07:00")]
    [InlineData(TrainingStep.WorkingDay, "2026-11-24T07:30:00+07:00")]
    [InlineData(TrainingStep.Week, "2026-11-30T08:00:00+07:00")]
    public async Task A_step_leads_where_its_name_says(TrainingStep step, string shown)
    {
        (await MoveAsync(new MoveTrainingClockRequest(Step: step))).Body<TrainingClockView>().Now
            .Should().Be(DateTimeOffset.Parse(shown, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task From_a_friday_the_next_working_day_is_monday()
    {
        await MoveAsync(new MoveTrainingClockRequest(To: TestHouse.Monday.AddDays(4)));

        (await MoveAsync(new MoveTrainingClockRequest(Step: TrainingStep.WorkingDay))).Body<TrainingClockView>().Now
            .Should().Be(TestHouse.Monday.AddDays(7).AddMinutes(-30));
    }

    [Fact]
    public async Task The_same_press_sent_twice_moves_it_once()
    {
        var press = new Operation("sekali", "isi");

        var first = (await MoveAsync(new MoveTrainingClockRequest(Step: TrainingStep.Week), operation: press)).Value();
        var again = (await MoveAsync(new MoveTrainingClockRequest(Step: TrainingStep.Week), operation: press)).Value();

        again.Should().Be(first with { Repeated = true });
        (await NowAsync(Practice)).Should().Be(TestHouse.Monday.AddDays(7));
    }

    [Fact]
    public async Task Ten_who_press_at_once_are_all_counted_and_none_goes_back()
    {
        var moved = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => MoveAsync(new MoveTrainingClockRequest(Step: TrainingStep.Hour)))));

        var taken = moved.Count(result => result.Problem is null);
        moved.Should().OnlyContain(result => result.Problem == null || result.Problem is CallProblems.TooManyChanges);
        taken.Should().BePositive();
        (await NowAsync(Practice)).Should().Be(TestHouse.Monday.AddHours(taken));
    }

    [Fact]
    public async Task Only_the_admin_of_a_training_region_may()
    {
        (await MoveAsync(new MoveTrainingClockRequest(Speed: 60), "kepala")).Problem.Should().BeOfType<TicketProblems.NotAllowed>();
        (await MoveAsync(new MoveTrainingClockRequest(Speed: 60), tenant: TestRegion.Id)).Problem.Should().BeOfType<TrainingProblems.NotATrainingRegion>();
        (await House.Get<ReadTrainingClock>().HandleAsync(await House.AsAsync(TestRegion.Id, "admin"), default)).Problem.Should().BeOfType<TrainingProblems.NotATrainingRegion>();
        (await NowAsync(TestRegion.Id)).Should().Be(TestHouse.Monday);
        House.Rows(TestRegion.Id).TrainingClocks.Should().BeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_leaves_the_clock_as_it_was()
    {
        await MoveAsync(new MoveTrainingClockRequest(Speed: 0));

        (await MoveAsync(new MoveTrainingClockRequest())).Problem.Should().BeOfType<TrainingProblems.ClockInvalid>();
        (await MoveAsync(new MoveTrainingClockRequest(Speed: -1))).Problem!.Errors.Should().ContainSingle(error => error.Field == "speed");
        (await MoveAsync(new MoveTrainingClockRequest(Speed: 60, To: TestHouse.Monday.AddMinutes(-1)))).Problem.Should().BeOfType<TrainingProblems.ClockBackwards>();
        (await MoveAsync(new MoveTrainingClockRequest(To: DateTimeOffset.MaxValue))).Problem!.Errors.Should().ContainSingle(error => error.Field == "to");

        House.Time.Advance(TimeSpan.FromHours(1));
        (await NowAsync(Practice)).Should().Be(TestHouse.Monday, "it stood still, and the speed of a refused call does not count either");
    }
}
