// Reads cases "major minor threads registers shared" and writes what NVIDIA's own header says of each:
// "blocks registers_of_a_block shared_bytes_of_a_block", or "error N".
#include <cstddef>
#include <cstdio>
#include <cstring>

#include "cuda_occupancy.h"

int main() {
    int major, minor, threads, registers;
    long shared, warps, sm_shared, optin;
    while (std::scanf("%d %d %d %d %ld %ld %ld %ld", &major, &minor, &threads, &registers, &shared, &warps, &sm_shared,
                      &optin) == 8) {
        cudaOccDeviceProp device;
        device.computeMajor = major;
        device.computeMinor = minor;
        device.maxThreadsPerBlock = 1024;
        device.maxThreadsPerMultiprocessor = 32 * warps;
        device.regsPerBlock = 65536;
        device.regsPerMultiprocessor = 65536;
        device.warpSize = 32;
        device.sharedMemPerBlock = 49152;
        device.sharedMemPerMultiprocessor = sm_shared;
        device.numSms = 1;
        device.sharedMemPerBlockOptin = optin;
        device.reservedSharedMemPerBlock = 1024;
        cudaOccFuncAttributes kernel;
        kernel.maxThreadsPerBlock = 1024;
        kernel.numRegs = registers;
        kernel.sharedSizeBytes = 0;
        kernel.partitionedGCConfig = PARTITIONED_GC_OFF;
        kernel.shmemLimitConfig = FUNC_SHMEM_LIMIT_OPTIN;
        kernel.maxDynamicSharedSizeBytes = shared;
        kernel.numBlockBarriers = 1;
        kernel.virtualResourceCount = 0;
        cudaOccDeviceState state;
        cudaOccResult result;
        cudaOccError status =
            cudaOccMaxActiveBlocksPerMultiprocessor(&result, &device, &kernel, &state, threads, shared);
        if (status != CUDA_OCC_SUCCESS)
            std::printf("error %d\n", static_cast<int>(status));
        else
            std::printf("%d %d %zu\n", result.activeBlocksPerMultiprocessor, result.allocatedRegistersPerBlock,
                        result.allocatedSharedMemPerBlock);
    }
}
